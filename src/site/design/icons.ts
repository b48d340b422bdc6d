// One set of icons (lucide). Named here one by one so that nobody mixes sets and nothing unused is sent.
export {
  Accessibility, Archive, ArrowLeft, ArrowRight, Award, Ban, Bell, BookMarked, BookOpen, Bookmark, BookmarkCheck, Calendar,
  CalendarClock, Check, ChevronDown, ChevronLeft, ChevronRight, ChevronUp, ChevronsUpDown, Circle, CircleAlert,
  CircleCheck, CircleDashed, CircleDot, CircleHelp, CircleUser, CircleX, Clock, Columns2, Contrast, Copy, Download,
  EllipsisVertical, ExternalLink, Eye, EyeOff, FileText, Flag, Flame, Gift, GraduationCap, GripVertical, HandHeart, Heart,
  History, House, ImagePlus, Image, Info, KeyRound, Languages, Library, Link2, List, LoaderCircle as Loader, Lock, LockOpen,
  LogIn, LogOut, Mail, MapPin, Maximize, Menu, MessageSquare, Minimize, Minus, Monitor, Moon, Palette, PenLine, Pencil,
  PencilLine, Plus, Printer, Quote, RefreshCw, RotateCcw, Save, Search, Send, Settings, Share2, ShieldCheck, ShoppingBag,
  SlidersHorizontal, Smartphone, Sparkles, Star, StarHalf, Sun, Trash2, TriangleAlert, Type, Undo2, Upload, User,
  UserPlus, Users, X, ZoomIn, ZoomOut,
} from 'lucide-react'
export type { LucideIcon as Icon } from 'lucide-react'
